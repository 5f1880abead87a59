import { fold } from '#kernel/text';
import type { VacancyField } from './vacancy.ts';

/** What the columns of a file mean: `columns` by field, first come first, and the names nobody knew. */
export type RecognizedColumns = { readonly columns: ReadonlyMap<VacancyField, readonly string[]>; readonly unknown: readonly string[]; readonly hasTitle: boolean };

/** Finds the meaning of every column by its name, in any order, Indonesian, English or shortened. */
export function recognizeColumns(header: readonly string[]): RecognizedColumns {
  const columns = new Map<VacancyField, string[]>();
  const unknown: string[] = [];
  for (const name of header) {
    const field = fieldOf(name);
    if (field) columns.set(field, [...(columns.get(field) ?? []), name]);
    else unknown.push(name);
  }
  return { columns, unknown, hasTitle: columns.has('title') };
}

const exact: Readonly<Record<VacancyField, string>> = {
  title: 'title,job title,jobtitle,job,judul,judul lowongan,judul pekerjaan,posisi,nama posisi,jabatan,nama jabatan,position,lowongan,nama lowongan,pekerjaan,role,occupation',
  employer: 'company,company name,employer,perusahaan,nama perusahaan,pt,pemberi kerja,instansi,organization,organisation,nama instansi,penyelenggara,pengguna',
  place: 'location,lokasi,tempat,place,penempatan,lokasi kerja,lokasi penempatan,work location,alamat,wilayah,kota penempatan,job location',
  district: 'district,kecamatan,kec',
  regency: 'regency,kabupaten,kab,kota,kab kota,kabupaten kota,kota kabupaten,city,nama kabupaten kota,regency city',
  regencyCode: 'regency code,kode kabupaten,kode kab,kode wilayah,kode kabupaten kota,region code,kode kab kota,kode kota,kode daerah',
  province: 'province,provinsi,prov,propinsi,state,nama provinsi',
  headcount: 'headcount,quota,kuota,jumlah,jumlah kebutuhan,kebutuhan,jml,jumlah orang,jumlah posisi,vacancies,openings,number of openings,jumlah kuota,jumlah lowongan,jumlah tenaga kerja,jumlah dibutuhkan,jml kebutuhan',
  description: 'description,deskripsi,job description,deskripsi pekerjaan,deskripsi posisi,uraian,uraian tugas,uraian pekerjaan,tugas,keterangan,details,jobdesc',
  requirements: 'requirements,requirement,persyaratan,syarat,kualifikasi,qualification,qualifications',
  skills: 'skills,skill,keterampilan,keahlian,kompetensi,kemampuan,required skills',
  education: 'education,pendidikan,jenjang,jenjang pendidikan,pendidikan minimal,min pendidikan,tingkat pendidikan',
  majors: 'majors,major,jurusan,program studi,prodi',
  category: 'category,kategori,bidang,field,sektor,industry,specialization',
  salary: 'salary,gaji,upah,pay,wage,penghasilan,kisaran gaji,salary range,gaji minimum,gaji min,salary min,min salary,gaji minimal,gaji bulanan',
  salaryMost: 'gaji maksimum,gaji maks,gaji max,salary max,max salary,gaji maksimal',
  postedOn: 'posted at,posted,posted on,date posted,tanggal,tanggal tayang,tanggal posting,tgl posting,published,publish date,tanggal terbit,date,apply from,tanggal buka,tgl,tanggal dibuka,mulai pendaftaran',
  closesOn: 'closing date,closes on,apply until,deadline,batas akhir,batas lamaran,tanggal tutup,tanggal penutupan,expiry,expires,berlaku sampai,batas waktu,tutup,valid until,akhir pendaftaran,tgl tutup,batas pendaftaran',
  startsOn: 'start,start date,mulai,tanggal mulai,mulai kerja,tgl mulai',
  endsOn: 'end,end date,selesai,tanggal selesai,tgl selesai,berakhir',
  sourceId: 'id,job id,source id,kode lowongan,id lowongan,no lowongan,nomor lowongan,uuid,id posisi,kode posisi,job code,ref,reference',
};

const byName = new Map<string, VacancyField>();
for (const [field, names] of Object.entries(exact)) for (const name of names.split(',')) byName.set(name, field as VacancyField);

/** Looser signs, tried in this order when no whole name fits. */
const signs: readonly (readonly [RegExp, VacancyField | undefined])[] = [
  [/\b(kode|code)\b.*\b(kab|kota|wilayah|regency|region)/, 'regencyCode'], [/\b(pelamar|applicants?|pendaftar|terdaftar)\b/, undefined],
  [/\b(judul|title|posisi|jabatan)\b/, 'title'], [/\b(perusahaan|company|employer)\b/, 'employer'], [/\b(kuota|quota|kebutuhan|headcount|jumlah|jml)\b/, 'headcount'],
  [/\b(gaji|salary|upah)\b.*\b(maks\w*|max)\b/, 'salaryMost'], [/\b(gaji|salary|upah)\b/, 'salary'], [/\b(tutup|deadline|batas|closing|until|berakhir)\b/, 'closesOn'],
  [/\b(posted|posting|tayang|terbit)\b/, 'postedOn'], [/\b(kecamatan)\b/, 'district'], [/\b(kabupaten|kota|regency|city)\b/, 'regency'], [/\b(provinsi|province)\b/, 'province'],
  [/\b(lokasi|location|penempatan)\b/, 'place'], [/\b(deskripsi|description|uraian)\b/, 'description'], [/\b(syarat|persyaratan|requirements?|kualifikasi)\b/, 'requirements'],
  [/\b(skills?|keterampilan|keahlian)\b/, 'skills'], [/\b(pendidikan|education)\b/, 'education'], [/\b(jurusan|majors?)\b/, 'majors'],
];

/** The meaning of one column name. A column that counts applicants is not about the vacancy and means nothing here. */
export function fieldOf(name: string): VacancyField | undefined {
  const text = fold(name.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/ \d+$/, '');
  return byName.get(text) ?? signs.find(([pattern]) => pattern.test(text))?.[1];
}
