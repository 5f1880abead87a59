-- The wave report counts the certificates of a wave that stand.
create index certificates_by_wave on certification.certificates (centre_id, wave_id);
